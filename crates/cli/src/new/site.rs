//! `site/site.yaml` of a new project.

use super::Name;
use crate::arguments::{Host, Start};

/// Where every host of a kind puts a site, as an example.
fn address(host: Host) -> &'static str {
    match host {
        Host::GithubPages => "https://your-name.github.io/your-repository/",
        Host::Netlify => "https://your-name.netlify.app/",
        Host::Cloudflare => "https://your-name.pages.dev/",
        Host::S3 | Host::Folder => "https://www.example.com/maturity/",
    }
}

pub(super) fn site(name: &Name, from: Start, host: Host) -> String {
    let tagline = match from {
        Start::CustomerSuccess => "The Customer Success maturity framework",
        Start::Blank => "A maturity framework",
    };
    format!(
        "\
# yaml-language-server: $schema=../schema/site.json
# The site around the framework. Lines that begin with # are switched off.
title: {title}
tagline: {tagline}

# Where the site will stand. With it come a site map, link previews with pictures, and a feed.
# base_url: {address}

# What leads to the main pages. Without it: to all that there are.
# navigation:
#   - {{ title: Playbooks, to: \"index:playbooks\" }}
#   - {{ title: Assessment, to: \"index:assessment\" }}

# Your colors, logo, icon and fonts. Files lie below site/. Colors are in quotes, each for light and dark; the build checks
# that they can be read, and names the nearest shade that can.
# brand:
#   logo: {{ light: brand/logo.svg, dark: brand/logo-dark.svg }}
#   favicon: brand/icon.svg
#   colors:
#     accent: {{ light: \"#0b6b3a\", dark: \"#7fd1a0\" }}
#   fonts:
#     headings:
#       family: Your Family
#       files: [{{ file: brand/your-family.woff2 }}]

# What things are called here, where it is not as in the words of the language.
# labels:
#   playbook: {{ one: play, many: plays }}

# Further languages, each with its translations below content/languages/ and site/languages/.
# languages: [de]

# What the assessment leaves out: links to results, answers of several people, votes of a room, figures beside benchmarks.
# features: {{ share: false, team: false, workshop: false, outcomes: false }}

# One address to which visitors may choose to send their result. Say on a page what becomes of it.
# send:
#   to: https://www.example.com/results
#   consent: Acme may keep my answers for half a year, and may write to me about them.

# Which other sites may show the assessment within their pages.
# embed:
#   origins: [https://www.example.com]

# At the foot of every page, in Markdown.
footer: Made with Stride.
",
        title = name.title_in_yaml(),
        address = address(host)
    )
}
