//! What every page has.

use super::{
    Description, Here, Linked,
    languages::{self, Language, Original},
};
use crate::{
    Address, assets::Logo, brand::media_type, colors::Color, feeds::atom, offline, policy::policy,
    structured::structured, words,
};
use content::link::Kind;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
pub(crate) struct Shared<'a> {
    site: SiteView<'a>,
    page: PageView<'a>,
    nav: Vec<NavigationItem>,
    footer_nav: Vec<Linked>,
    breadcrumbs: Vec<Linked>,
    home_href: String,
    assessment_href: String,
    search_href: String,
}

#[derive(Serialize)]
struct SiteView<'a> {
    title: &'a str,
    tagline: Option<&'a str>,
    language: &'a str,
    direction: &'static str,
    framework: FrameworkView<'a>,
    logo_svg: Option<&'a str>,
    logo: Option<LogoView>,
    footer_html: Option<String>,
    theme_color: Option<ThemeColor<'a>>,
    privacy: &'static str,
    sends: bool,
}

/// A picture for each scheme.
#[derive(Serialize)]
pub(crate) struct LogoView {
    light: String,
    /// Where it is another one.
    dark: Option<String>,
    width: u32,
    height: u32,
    says_name: bool,
}

/// What browsers color their own bars with.
#[derive(Serialize)]
struct ThemeColor<'a> {
    light: &'a str,
    dark: &'a str,
}

/// By which the page knows whether what the visitor's browser holds is about this framework, and what it calls the stages.
#[derive(Serialize)]
struct FrameworkView<'a> {
    id: &'a str,
    version: &'a str,
    /// From level 0 on, one a line.
    stages: String,
}

#[derive(Serialize)]
struct PageView<'a> {
    title: &'a str,
    description: &'a str,
    kind: &'a str,
    canonical: Option<String>,
    policy: String,
    feed: Option<String>,
    structured: Option<String>,
    card: Option<String>,
    assets: AssetsView,
    loader: Option<Loader>,
    /// The page in every language, where there are several.
    languages: Vec<Language<'a>>,
    original: Option<Original<'a>>,
}

#[derive(Serialize)]
struct AssetsView {
    css: String,
    css_integrity: Option<String>,
    icon: String,
    icon_type: &'static str,
    script: String,
    script_integrity: Option<String>,
    on_demand: BTreeMap<String, String>,
    styles: BTreeMap<String, Stylesheet>,
    index: String,
}

/// Styles that only some pages need.
#[derive(Serialize)]
struct Stylesheet {
    href: String,
    integrity: Option<String>,
}

/// The one script of the assessment's page; the other files lie beside it.
#[derive(Serialize)]
struct Loader {
    src: String,
    integrity: Option<String>,
    glue: String,
    wasm: String,
    rooms_glue: String,
    rooms: String,
    wasm_script: String,
    /// Holds the assessment for use without a connection.
    worker: Option<String>,
    /// The script for a stand at an event.
    kiosk: Option<String>,
}

#[derive(Serialize)]
struct NavigationItem {
    title: String,
    href: String,
    current: bool,
}

impl<'a> Shared<'a> {
    pub(crate) fn of(here: &Here<'a>, description: &'a Description) -> Self {
        let (library, assets) = (here.scene.library, here.scene.assets);
        let beside = |path: &str| path.rsplit('/').next().unwrap_or(path).to_owned();
        let loader = description.with_app.then(|| Loader {
            src: here.file(&assets.loader),
            integrity: here.integrity(&assets.loader),
            glue: beside(&assets.glue),
            wasm: beside(&assets.wasm),
            rooms_glue: beside(&assets.rooms_glue),
            rooms: beside(&assets.rooms),
            wasm_script: beside(&assets.wasm_script),
            kiosk: assets.scripts_on_demand.get("kiosk").map(|path| beside(path)),
            worker: library.site.offline.then(|| here.own_file(offline::WORKER)),
        });
        let way = way(here, description);
        let paper = here.scene.colors.get("paper");
        Self {
            site: SiteView {
                title: &library.site.title,
                tagline: library.site.tagline.as_deref(),
                language: &library.language,
                direction: direction(&library.language),
                framework: framework(here),
                logo_svg: here.scene.theme.icon("stride"),
                logo: logo(assets.logo.as_ref(), |path| here.file(path)),
                footer_html: library.site.footer.as_ref().map(|footer| here.html(footer)),
                theme_color: paper.map(|Color { light, dark }| ThemeColor { light, dark }),
                privacy: words::privacy(&library.site),
                sends: library.site.send.is_some(),
            },
            page: PageView {
                title: &description.title,
                description: &description.summary,
                kind: description.kind,
                canonical: here.canonical(),
                policy: policy(here.scene.theme, &library.site),
                feed: atom::is_there(library).then(|| here.own_file(atom::PATH)),
                structured: structured(here, description, &way),
                card: here.card(),
                assets: AssetsView {
                    css: here.file(&assets.css),
                    css_integrity: here.integrity(&assets.css),
                    icon: here.file(&assets.icon),
                    icon_type: media_type(&assets.icon),
                    script: here.file(&assets.script),
                    script_integrity: here.integrity(&assets.script),
                    on_demand: addresses(&assets.scripts_on_demand, |path| here.checked(path)),
                    styles: addresses(&assets.styles_on_demand, |path| Stylesheet {
                        href: here.file(path),
                        integrity: here.integrity(path),
                    }),
                    index: here.file(here.scene.index),
                },
                loader,
                languages: languages::languages(here),
                original: languages::original(here),
            },
            nav: navigation(here),
            footer_nav: footer(here),
            breadcrumbs: way
                .iter()
                .map(|(title, address)| Linked { title: (*title).to_owned(), href: here.href(address) })
                .collect(),
            home_href: here.href(&Address::Home),
            assessment_href: here.href(&Address::Assessment),
            search_href: here.href(&Address::Search),
        }
    }
}

/// A logo whose files are named as `href` says.
pub(crate) fn logo(logo: Option<&Logo>, href: impl Fn(&str) -> String) -> Option<LogoView> {
    let Logo { light, dark, size: (width, height), says_name } = logo?;
    let dark = (dark != light).then(|| href(dark));
    Some(LogoView { light: href(light), dark, width: *width, height: *height, says_name: *says_name })
}

fn framework<'a>(here: &Here<'a>) -> FrameworkView<'a> {
    let framework = &here.scene.library.framework;
    let stages = framework.stages.iter().map(|stage| stage.title.as_str());
    let stages: Vec<&str> = std::iter::once(words::sentences::starting_out()).chain(stages).collect();
    FrameworkView { id: &framework.id, version: &framework.version, stages: stages.join("\n") }
}

/// Files by their names, each with its address.
fn addresses<T>(files: &BTreeMap<String, String>, address: impl Fn(&str) -> T) -> BTreeMap<String, T> {
    files.iter().map(|(name, path)| (name.clone(), address(path))).collect()
}

fn navigation(here: &Here<'_>) -> Vec<NavigationItem> {
    let items = here.scene.library.site.navigation.iter();
    let item = |item: &content::NavigationItem| {
        let current = here
            .scene
            .plan
            .target(&item.target)
            .is_some_and(|(address, _)| address == *here.address || is_parent(&address, here.address));
        Some(NavigationItem { title: item.title.clone(), href: here.target(&item.target)?, current })
    };
    items.filter_map(item).collect()
}

/// Which way a language is written, by its first part.
pub(crate) fn direction(language: &str) -> &'static str {
    let language = language.split('-').next().unwrap_or_default();
    if ["ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"].contains(&language) { "rtl" } else { "ltr" }
}

/// Whether `index` is the page above `address`.
fn is_parent(index: &Address, address: &Address) -> bool {
    match index {
        Address::Index(Kind::Playbook) => matches!(
            address,
            Address::Thing(Kind::Playbook, _)
                | Address::PlaybooksByStage(_)
                | Address::PlaybooksByDomain(_)
                | Address::PlaybooksByRole(_)
                | Address::PlaybooksByEffort(_)
        ),
        Address::Index(kind) => matches!(address, Address::Thing(other, _) if other == kind),
        Address::Model => matches!(
            address,
            Address::Index(Kind::Domain)
                | Address::Thing(Kind::Domain | Kind::Transition, _)
                | Address::Journey
                | Address::OperatingModel
                | Address::HealthScore
        ),
        Address::Assessment => *address == Address::Sheet,
        _ => false,
    }
}

/// The journey, the operating model, the health score and the glossary, where there are any, and every plain page, those about
/// the publisher last.
fn footer(here: &Here<'_>) -> Vec<Linked> {
    let library = here.scene.library;
    let terms = Address::Index(Kind::Term);
    let glossary =
        here.scene.plan.has(&terms).then(|| Linked { title: words::glossary().to_owned(), href: here.href(&terms) });
    let is_legal = |page: &&content::Page| library.site.legal.contains(&page.id);
    let legal = library.site.legal.iter().filter_map(|id| library.pages.iter().find(|page| page.id == *id));
    let pages = library.pages.iter().filter(|page| !is_legal(page)).chain(legal);
    let page = |page: &content::Page| Linked { title: page.title.clone(), href: here.thing(Kind::Page, &page.id) };
    let of_model = super::model::parts(here).into_iter().map(Linked::from);
    of_model.chain(glossary).chain(pages.map(page)).collect()
}

/// The pages above this one, from home on, each with its name; none where the page stands for itself.
fn way<'a>(here: &Here<'_>, description: &'a Description) -> Vec<(&'static str, &'a Address)> {
    if matches!(here.address, Address::Home | Address::NotFound | Address::Assessment) {
        return Vec::new();
    }
    let above = std::iter::once(&Address::Home).chain(&description.parents);
    above.map(|address| (title(address), address)).collect()
}

/// What a page of the site's own is called.
fn title(address: &Address) -> &'static str {
    match address {
        Address::Model => words::model(),
        Address::Assessment => words::assessment(),
        Address::Sheet => words::sheet(),
        Address::Search => words::search(),
        Address::NotFound => words::not_found(),
        Address::PlaybooksByStage(_)
        | Address::PlaybooksByDomain(_)
        | Address::PlaybooksByRole(_)
        | Address::PlaybooksByEffort(_)
        | Address::Index(Kind::Playbook) => words::playbooks(),
        Address::Journey => words::journey(),
        Address::Index(Kind::Principle) => words::principles(),
        Address::Index(Kind::Metric) => words::metrics(),
        Address::Index(Kind::Term) => words::glossary(),
        Address::Index(Kind::Article) => words::articles(),
        Address::Index(_) => words::domains(),
        Address::Home | Address::OperatingModel | Address::HealthScore | Address::Thing(..) => words::home(),
    }
}
