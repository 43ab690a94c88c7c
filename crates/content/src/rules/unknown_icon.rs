//! Icons that are not there.

use super::Rule;
use crate::{Parsed, Surroundings};
use diagnostics::{Diagnostics, Severity, nearest};

/// No icon has this name.
pub(crate) const UNKNOWN_ICON: Rule = Rule {
    code: "unknown-icon",
    title: "No icon has this name",
    severity: Severity::Error,
    explanation: "The domain names an icon that neither the project nor the theme has, so that nothing would be shown. Icons are \
SVG files in `site/icons`; they are named without their ending. Use one that is there, or add the file.",
    wrong: "\
# content/domains/health/domain.md
icon: pulze",
    right: "\
# content/domains/health/domain.md
icon: pulse",
};

/// Reports icons that are not there, where it is known which are.
pub(super) fn check(parsed: &Parsed, surroundings: &Surroundings, found: &mut Diagnostics) {
    let Some(icons) = &surroundings.icons else { return };
    for domain in &parsed.domains {
        let Some(icon) = domain.front.icon.as_ref().filter(|icon| !icons.contains(&icon.value)) else { continue };
        let message = format!("domain `{}` names an icon that does not exist", domain.id.value);
        let finding = UNKNOWN_ICON.finding(icon.span, message).label("no icon has this name");
        found.push(match nearest(&icon.value, icons.iter().map(String::as_str)) {
            Some(meant) => finding.help(format!("did you mean `{meant}`?")),
            None => finding.help(format!("add site/icons/{}.svg, or leave `icon:` out", icon.value)),
        });
    }
}
