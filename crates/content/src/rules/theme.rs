//! Templates and other files of the theme that do not fit.

use super::Rule;
use diagnostics::Severity;

/// A file of the theme is wrong. Who renders finds it; what it means stands here with all other rules.
pub const THEME: Rule = Rule {
    code: "theme",
    title: "A file of the theme is wrong",
    severity: Severity::Error,
    explanation: "A template, style or script below `site/` takes the place of the one of the same name in the theme, and something is \
wrong with it: it cannot be read, names a value that it is not given, fills a block that is not there, or lacks what pages \
cannot be without, such as the element in which the assessment starts. The comment at the head of each template of the theme says \
what it is given.",
    wrong: "\
{# site/templates/page.html #}
{% extends \"layout.html\" %}
{% block mian %}{{ body_html | safe }}{% endblock mian %}",
    right: "\
{# site/templates/page.html #}
{% extends \"layout.html\" %}
{% block main %}{{ body_html | safe }}{% endblock main %}",
};
