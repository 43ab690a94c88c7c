//! The README of a new project: the few commands, and what is where.

use super::{Name, hosting};
use crate::arguments::{Host, Start};

pub(super) fn readme(name: &Name, from: Start, host: Host) -> String {
    let begin = match from {
        Start::CustomerSuccess => {
            "It begins with the Customer Success framework that comes with Stride, in full. Keep what fits, change what does not.\n\
             Ids (`id:`, and the names of files and folders) are permanent once you have published: they are addresses, and keys in\n\
             people's saved answers. Give the framework an `id` of its own in `content/framework.yaml` before anybody answers."
        }
        Start::Blank => {
            "It begins with a small example: two domains, five questions, three stages, four playbooks. Change the words first, then\n\
             the stages, then the questions; the comments in each file say what may stand there. Ids (`id:`, and the names of files\n\
             and folders) are permanent once you have published: they are addresses, and keys in people's saved answers."
        }
    };
    let hosting = hosting::words(host);
    format!(
        "\
# {title}

A maturity framework with a site and an assessment, made with Stride.

{begin}

## The commands

| command | what it does |
|---|---|
| `stride serve` | shows the site on this machine, and again after every change |
| `stride check` | reports every mistake with its place and what to do |
| `stride build` | puts the site into `dist/` |
| `stride explain CODE` | explains a finding |
| `stride check --against FOLDER` | compares with a copy of the project as you published it, such as a git worktree: no id may be lost |
| `stride schema --out schema` | writes `schema/` again, after Stride was updated |

## What is where

| place | what |
|---|---|
| `content/framework.yaml` | stages, roles, goals, what is asked about the company |
| `content/domains/` | a folder for each domain: its page, its questions, the steps |
| `content/playbooks/` | how steps are carried out |
| `content/pages/` | the first page's words (`home.md`), and pages of your own; they are linked at the foot of every page |
| `site/site.yaml` | the site's name, address, navigation, colors, logo and fonts |
| `site/` | your own files: `brand/`, and any file of the theme that you replace |
| `schema/` | by which editors complete and check while you write |

Playbooks, metrics, principles, articles and a glossary have folders of their own below `content/`; `stride schema` lists
every kind of file.

## Publishing

{hosting}
",
        title = name.title
    )
}
