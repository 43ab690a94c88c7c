//! What browsers are told to refuse, the same in every page and in the headers that a host sends.

/// The content security policy: nothing but files of the site itself, and the module of the assessment.
pub(crate) const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    connect-src 'self'; img-src 'self' data:; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";
