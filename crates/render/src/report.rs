//! Pages beside a site: each stands for itself with its styles, logo and fonts in it, runs no script and asks for nothing. What
//! stands in it comes from whoever draws results.

use crate::{
    Address, RenderError, Theme, ThemeError,
    assets::{App, Assets},
    colors::Colors,
    one, page, plan,
    view::{
        Described, Here, Scene,
        assessment::{self, Links},
        shared::{LogoView, Shared},
    },
    within,
};
use content::Library;
use maturity::wire::bundle::Bundle;
use serde::Serialize;
use tera::{Context, Tera};

/// The styles of results, beside those of every page.
const STYLES: &str = "assessment";

/// What every page beside a site has, and what results are made of.
pub struct Frame {
    templates: Tera,
    context: Context,
    /// Links lead to the site, where its address is known; there are none where it is not.
    pub bundle: Bundle,
    /// Links are relative to the assessment's page, as files of a result want them.
    pub for_files: Bundle,
    /// The full address of the assessment's page, where that is known.
    pub address: Option<String>,
    /// The figures of the stages as SVG, from the first on.
    pub figures: Vec<String>,
}

/// One page.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Sheet<'a> {
    /// What it is called.
    pub title: &'a str,
    /// What stands in it, as HTML in which everything that people wrote is text.
    pub body: &'a str,
}

#[derive(Serialize)]
struct Parts<'a> {
    policy: String,
    icon: String,
    logo: Option<LogoView>,
    styles: String,
    home: Option<&'a str>,
}

impl Frame {
    /// The frame of a site.
    ///
    /// # Errors
    /// Two things with one address, or a mistake in the theme.
    pub fn of(library: &Library, theme: &Theme) -> Result<Self, RenderError> {
        let plan = plan(library).map_err(RenderError::Collision)?;
        let assets = Assets::of(theme, &App::default()).map_err(one)?;
        let (references, colors) = (library.references(), Colors::of(theme));
        let scene = Scene {
            library,
            references: &references,
            versions: &[],
            plan: &plan,
            index: "",
            theme,
            assets: &assets,
            colors: &colors,
            one_file_bytes: 0,
        };
        let here = Here::at(&scene, &Address::Assessment);
        Ok(Self {
            templates: theme.templates().map_err(RenderError::Theme)?,
            context: context(&here).map_err(one)?,
            bundle: assessment::model(&here, Links::Whole),
            for_files: assessment::model(&here, Links::Relative),
            address: here.canonical(),
            figures: here.stages().into_iter().map(|stage| stage.figure_svg).collect(),
        })
    }

    /// The page.
    ///
    /// # Errors
    /// A mistake in the theme.
    pub fn page(&self, sheet: &Sheet<'_>) -> Result<String, RenderError> {
        let mut context = self.context.clone();
        context.insert("sheet", sheet);
        let html = self.templates.render("report.html", &context);
        html.map_err(|error| one(ThemeError::of(&error)))
    }
}

/// What the template is given of the site.
fn context(here: &Here<'_>) -> Result<Context, ThemeError> {
    let assets = here.scene.assets;
    let paths = [Some(&assets.css), assets.styles_on_demand.get(STYLES)];
    let styles = within::styles(assets, paths.into_iter().flatten().map(String::as_str));
    let parts = Parts {
        policy: within::policy(&[], &styles),
        icon: within::data(assets, &assets.icon),
        logo: within::logo(assets),
        styles,
        home: here.scene.library.site.base_url.as_deref(),
    };
    let mut context = page::context_of(&Shared::of(here, &assessment::assessment(here, Links::Whole).description()))?;
    context.insert("report", &parts);
    Ok(context)
}
