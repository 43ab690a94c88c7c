//! A plain page.

use super::{Described, Description, Here, TocItem, used_in};
use content::{Place, link::Kind};
use markdown::plain_text;
use serde::Serialize;

#[derive(Serialize)]
pub(crate) struct Plain {
    content: Content,
    toc: Vec<TocItem>,
    used_in: Vec<used_in::Group>,
}

#[derive(Serialize)]
struct Content {
    title: String,
    summary: String,
    body_html: String,
}

impl Described for Plain {
    fn description(&self) -> Description {
        Description::new("page", &self.content.title, &self.content.summary)
    }
}

pub(crate) fn page(here: &Here<'_>, at: usize) -> Plain {
    let page = &here.scene.library.pages[at];
    let summary = plain_text(&page.summary.value);
    Plain {
        content: Content { title: page.title.clone(), summary, body_html: here.html(&page.body) },
        toc: Here::toc(&page.body),
        used_in: used_in::used_in(here, &Place::new(Kind::Page, &page.id), []),
    }
}
