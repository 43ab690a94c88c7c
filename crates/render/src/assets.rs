//! Files that pages ask for: one stylesheet, one script, what only some pages load, the search index, and the app. Each is named by its
//! content, so that it can be cached for ever.

use crate::{
    Theme, ThemeError,
    brand::{self, ending},
    carried,
    offline::icons::Picture,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256, Sha384};
use std::collections::BTreeMap;

/// The assessment, as `app-bundle` holds it.
#[derive(Clone, Copy, Debug, Default)]
pub struct App<'a> {
    /// The script that the page names.
    pub loader: &'a str,
    /// The script that joins the module to the browser.
    pub glue: &'a str,
    /// The module.
    pub wasm: &'a [u8],
    /// The script that joins the module with all rooms to the browser.
    pub rooms_glue: &'a str,
    /// The module with all rooms.
    pub rooms: &'a [u8],
    /// The module with all rooms as a script, for pages opened from disk.
    pub wasm_script: &'a str,
    /// The search, which content pages load on demand.
    pub search: Tool<'a>,
    /// Calculations, which content pages load on demand.
    pub calculate: Tool<'a>,
    /// A result's files, which the assessment loads on demand.
    pub export: Tool<'a>,
}

/// A module that content pages load on demand, as `app-bundle` holds it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tool<'a> {
    /// The statements that join the module to the page; they are given it as `letters`.
    pub glue: &'a str,
    /// The module.
    pub wasm: &'a [u8],
}

/// A picture of the icon.
pub(crate) struct Icon {
    pub(crate) path: String,
    /// Width and height.
    pub(crate) size: u16,
    /// Whether a system may cut a shape out of it.
    pub(crate) maskable: bool,
}

/// The brand's logo, by the paths of its files in the site.
pub(crate) struct Logo {
    pub(crate) light: String,
    pub(crate) dark: String,
    /// Width and height of the light one.
    pub(crate) size: (u32, u32),
    pub(crate) says_name: bool,
}

/// Every asset with its path in the site.
pub(crate) struct Assets {
    pub(crate) css: String,
    pub(crate) icon: String,
    pub(crate) logo: Option<Logo>,
    /// Those of the brand's fonts that pages load early.
    pub(crate) early_fonts: Vec<String>,
    pub(crate) script: String,
    /// By the name of each.
    pub(crate) scripts_on_demand: BTreeMap<String, String>,
    /// By the name of each.
    pub(crate) styles_on_demand: BTreeMap<String, String>,
    pub(crate) loader: String,
    pub(crate) glue: String,
    pub(crate) wasm: String,
    pub(crate) rooms_glue: String,
    pub(crate) rooms: String,
    pub(crate) wasm_script: String,
    /// For the system that the assessment is installed on; none where it cannot be.
    pub(crate) icons: Vec<Icon>,
    files: Vec<(String, Vec<u8>)>,
}

impl Assets {
    pub(crate) fn of(theme: &Theme, app: &App<'_>) -> Result<Self, ThemeError> {
        let mut files = Vec::new();
        let mut add = |name: &str, ending: &str, bytes: &[u8]| {
            let path = format!("assets/{name}-{}.{ending}", fingerprint(bytes));
            files.push((path.clone(), bytes.to_vec()));
            path
        };
        let Branded { fonts, logo, icon } = branded(theme, &mut add)?;
        let beside = |path: &str| fonts.get(path)?.rsplit('/').next().map(str::to_owned);
        let css = [theme.stylesheet()?, brand::css(theme, &beside)].concat();
        let css = add("site", "css", css.as_bytes());
        let styles = theme.styles_on_demand()?.into_iter();
        let styles_on_demand =
            styles.map(|(name, text)| (name.to_owned(), add(name, "css", text.as_bytes()))).collect();
        let early_fonts = theme.branding().early().into_iter().filter_map(|path| fonts.get(path).cloned()).collect();
        let script = add("page", "js", theme.page_script()?.as_bytes());
        let on_demand = theme.scripts_on_demand()?.into_iter();
        let tools = [("tools-search", app.search), ("tools-calculate", app.calculate), ("tools-export", app.export)];
        let on_demand = on_demand.chain(tools.map(|(name, tool)| (name, carried::tool(&tool))));
        let on_demand = on_demand.chain([("words-files", carried::file_words(words::spoken()))]);
        let scripts_on_demand =
            on_demand.map(|(name, text)| (name.to_owned(), add(name, "js", text.as_bytes()))).collect();
        let loader = add("loader", "js", app.loader.as_bytes());
        let glue = add("app", "js", app.glue.as_bytes());
        let wasm = add("app", "wasm", app.wasm);
        let rooms_glue = add("rooms", "js", app.rooms_glue.as_bytes());
        let rooms = add("rooms", "wasm", app.rooms);
        let wasm_script = add("rooms", "wasm.js", app.wasm_script.as_bytes());
        Ok(Self {
            css,
            icon,
            logo,
            early_fonts,
            script,
            scripts_on_demand,
            styles_on_demand,
            loader,
            glue,
            wasm,
            rooms_glue,
            rooms,
            wasm_script,
            icons: Vec::new(),
            files,
        })
    }

    /// Adds a search index, whose files lie in a folder named by the content of all of them; returns that.
    pub(crate) fn add_index(&mut self, index: &search::Files) -> String {
        let root = carried::chunk(&index.root);
        let chunks: Vec<String> = index.chunks.iter().map(|chunk| carried::chunk(chunk)).collect();
        let mark = fingerprint([root.as_str(), &chunks.concat()].concat().as_bytes());
        let folder = format!("search/{mark}/");
        self.files.push((format!("{folder}root.js"), root.into_bytes()));
        let numbered = chunks.into_iter().enumerate();
        self.files.extend(numbered.map(|(number, chunk)| (format!("{folder}{number}.js"), chunk.into_bytes())));
        folder
    }

    /// Adds pictures of the icon.
    pub(crate) fn add_icons(&mut self, pictures: &[Picture]) {
        for Picture { size, maskable, png } in pictures {
            let path = format!("assets/icon-{}.png", fingerprint(png));
            self.icons.push(Icon { path: path.clone(), size: *size, maskable: *maskable });
            self.files.push((path, png.clone()));
        }
    }

    /// What a browser compares a file with before it uses it.
    pub(crate) fn integrity(&self, path: &str) -> Option<String> {
        Some(format!("sha384-{}", STANDARD.encode(Sha384::digest(self.file(path)?))))
    }

    /// The bytes of a file.
    pub(crate) fn file(&self, path: &str) -> Option<&[u8]> {
        self.files.iter().find(|(known, _)| known == path).map(|(_, bytes)| bytes.as_slice())
    }

    pub(crate) fn files(&self) -> Vec<(&str, &[u8])> {
        self.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())).collect()
    }
}

/// Where the files of a brand came to lie.
struct Branded {
    /// By the file's name in the project.
    fonts: BTreeMap<String, String>,
    logo: Option<Logo>,
    icon: String,
}

/// Adds the files of the brand: where each font came to lie, the logo, and the icon, which is the theme's where the brand has none.
fn branded(theme: &Theme, add: &mut impl FnMut(&str, &str, &[u8]) -> String) -> Result<Branded, ThemeError> {
    let branding = theme.branding();
    let mut fonts = BTreeMap::new();
    for face in branding.faces() {
        if let (Some(bytes), false) = (branding.file(&face.file), fonts.contains_key(&face.file)) {
            fonts.insert(face.file.clone(), add("font", ending(&face.file), bytes));
        }
    }
    let mut logo = None;
    if let Some(content::brand::Logo { light, dark, says_name }) = &branding.brand.logo
        && let (Some(by_day), Some(by_night)) = (branding.file(light), branding.file(dark))
    {
        let size = brand::size(light, by_day);
        let size = size.ok_or_else(|| ThemeError::new(format!("site/{light} cannot be drawn")))?;
        let by_day = add("logo", ending(light), by_day);
        let by_night = if dark == light { by_day.clone() } else { add("logo", ending(dark), by_night) };
        logo = Some(Logo { light: by_day, dark: by_night, size, says_name: *says_name });
    }
    let (path, icon) = theme.favicon();
    Ok(Branded { fonts, logo, icon: add("icon", ending(path), &icon) })
}

/// The first 10 hexadecimal digits of the SHA-256.
pub(crate) fn fingerprint(bytes: &[u8]) -> String {
    let start = Sha256::digest(bytes).iter().take(5).fold(0_u64, |start, byte| start << 8 | u64::from(*byte));
    format!("{start:010x}")
}

#[cfg(test)]
mod tests {
    use super::{App, Assets};
    use crate::Theme;

    #[test]
    fn a_checksum_is_the_sha_384_of_the_file_as_browsers_write_it() {
        let assets = Assets::of(&Theme::with([]), &App::default()).expect("the theme is whole");
        let of_nothing = "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb";
        assert_eq!(assets.integrity(&assets.loader).as_deref(), Some(of_nothing));
        assert_ne!(assets.integrity(&assets.css).as_deref(), Some(of_nothing));
        assert_eq!(assets.integrity("assets/none.css"), None);
    }
}
