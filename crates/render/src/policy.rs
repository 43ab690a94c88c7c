//! What browsers are told to refuse, the same in every page and in the headers that a host sends.

use crate::Theme;

/// The content security policy: nothing but files of the site itself, and the module of the assessment.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    connect-src 'self'; img-src 'self' data:; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

/// The policy of a site; fonts are allowed where its brand has some.
pub(crate) fn policy(theme: &Theme) -> String {
    let fonts = if theme.branding().faces().next().is_some() { "; font-src 'self'" } else { "" };
    format!("{POLICY}{fonts}")
}
