//! What browsers are told to refuse, the same in every page and in the headers that a host sends.

use crate::Theme;
use content::Site;

/// The content security policy: nothing but files of the site itself, and the module of the assessment.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; connect-src 'self'";

/// The policy of a site: the address that takes results is allowed where there is one, and fonts where its brand has some.
pub(crate) fn policy(theme: &Theme, site: &Site) -> String {
    let results = site.takes_results().map(|origin| format!(" {origin}")).unwrap_or_default();
    let fonts = if theme.branding().faces().next().is_some() { "; font-src 'self'" } else { "" };
    format!("{POLICY}{results}{fonts}")
}
