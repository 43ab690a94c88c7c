//! Results that may be sent to somebody of whom no page speaks.

use super::Rule;
use crate::{Library, Parsed};
use diagnostics::{Diagnostics, Severity};

/// Results may be sent, and no page says where to.
pub(crate) const UNSAID_SENDING: Rule = Rule {
    code: "unsaid-sending",
    title: "Results may be sent, and no page says where to",
    severity: Severity::Warning,
    explanation: "Who sends a result has a right to read, before and after, who takes it and what becomes of it; and a page that says \
that answers never leave the browser is no longer true. Name the host of the address on a page of yours, the one about \
privacy for one, with what is kept there, for how long, and how it is deleted.",
    wrong: "\
# site/site.yaml
send:
  to: https://answers.example.com/results
  consent: You may keep my answers for half a year.

# content/pages/privacy.md
Your answers are never sent anywhere.",
    right: "\
# site/site.yaml
send:
  to: https://answers.example.com/results
  consent: You may keep my answers for half a year.

# content/pages/privacy.md
Your answers stay in this browser, unless you choose to send a result: then answers.example.com keeps it for half a year.",
};

/// Reports an address for results whose host no page names.
pub(super) fn check(parsed: &Parsed, library: &Library, found: &mut Diagnostics) {
    let Some(send) = parsed.site.as_ref().and_then(|site| site.send.as_ref()) else { return };
    let Some((_, host)) = library.site.takes_results().and_then(|origin| origin.split_once("://")) else { return };
    if parsed.pages.iter().any(|page| !page.front.draft && page.body.value.contains(host)) {
        return;
    }
    let message = format!("results may be sent to {host}, and no page says so");
    let help = format!("write on a page, such as content/pages/privacy.md, what {host} does with them");
    found.push(UNSAID_SENDING.finding(send.to.span, message).help(help));
}
