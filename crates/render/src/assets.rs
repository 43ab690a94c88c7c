//! Files that pages ask for: one stylesheet, one script, what only some pages load, the search index, and the app. Each is named by its
//! content, so that it can be cached for ever.

use crate::{Theme, ThemeError, carried, offline::icons::Picture};
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

/// Every asset with its path in the site.
pub(crate) struct Assets {
    pub(crate) css: String,
    pub(crate) icon: String,
    pub(crate) script: String,
    /// By the name of each.
    pub(crate) scripts_on_demand: BTreeMap<String, String>,
    /// By the name of each.
    pub(crate) styles_on_demand: BTreeMap<String, String>,
    /// The folder of the search index.
    pub(crate) index: String,
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
        let css = add("site", "css", theme.stylesheet()?.as_bytes());
        let styles = theme.styles_on_demand()?.into_iter();
        let styles_on_demand =
            styles.map(|(name, text)| (name.to_owned(), add(name, "css", text.as_bytes()))).collect();
        let icon = add("icon", "svg", theme.icon("favicon").unwrap_or_default().as_bytes());
        let script = add("page", "js", theme.page_script()?.as_bytes());
        let on_demand = theme.scripts_on_demand()?.into_iter();
        let tools = [("tools-search", app.search), ("tools-calculate", app.calculate), ("tools-export", app.export)];
        let on_demand = on_demand.chain(tools.map(|(name, tool)| (name, carried::tool(&tool))));
        let scripts_on_demand =
            on_demand.map(|(name, text)| (name.to_owned(), add(name, "js", text.as_bytes()))).collect();
        let loader = add("loader", "js", app.loader.as_bytes());
        let glue = add("app", "js", app.glue.as_bytes());
        let wasm = add("app", "wasm", app.wasm);
        let rooms_glue = add("rooms", "js", app.rooms_glue.as_bytes());
        let rooms = add("rooms", "wasm", app.rooms);
        let wasm_script = add("rooms", "wasm.js", app.wasm_script.as_bytes());
        let index = String::new();
        Ok(Self {
            css,
            icon,
            script,
            scripts_on_demand,
            styles_on_demand,
            index,
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

    /// Adds the search index, whose files lie in a folder named by the content of all of them.
    pub(crate) fn add_index(&mut self, index: &search::Files) {
        let root = carried::chunk(&index.root);
        let chunks: Vec<String> = index.chunks.iter().map(|chunk| carried::chunk(chunk)).collect();
        let mark = fingerprint([root.as_str(), &chunks.concat()].concat().as_bytes());
        self.index = format!("search/{mark}/");
        self.files.push((format!("{}root.js", self.index), root.into_bytes()));
        let numbered = chunks.into_iter().enumerate();
        self.files.extend(numbered.map(|(number, chunk)| (format!("{}{number}.js", self.index), chunk.into_bytes())));
    }

    /// Adds pictures of the icon.
    pub(crate) fn add_icons(&mut self, pictures: Vec<Picture>) {
        for Picture { size, maskable, png } in pictures {
            let path = format!("assets/icon-{}.png", fingerprint(&png));
            self.icons.push(Icon { path: path.clone(), size, maskable });
            self.files.push((path, png));
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
