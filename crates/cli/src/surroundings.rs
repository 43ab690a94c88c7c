//! What the rules ask about the world: the year, and what the theme can draw.

use anyhow::{Result, anyhow};
use content::Surroundings;
use diagnostics::SourceTree;
use render::Theme;
use std::{
    collections::BTreeSet,
    env,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

/// The variable by which builds that are to be repeated say what time it is, in seconds since 1970.
const EPOCH: &str = "SOURCE_DATE_EPOCH";

/// Where a project writes tokens in place of the theme's.
const TOKENS: &str = "site/styles/tokens.css";

/// The world around a project of these files.
///
/// # Errors
/// When `SOURCE_DATE_EPOCH` is set to something that is no time.
pub fn of(sources: &SourceTree) -> Result<Surroundings> {
    let tokens = sources.find(TOKENS).and_then(|(_, file)| file.text());
    let theme = Theme::with(tokens.map(|text| (TOKENS.trim_start_matches("site/").to_owned(), text.to_owned())));
    Ok(Surroundings {
        year: Some(year(seconds()?)),
        icons: Some(drawings(&theme, sources, "icons")),
        figures: Some(drawings(&theme, sources, "figures")),
        colors: Some(theme.palette()),
    })
}

/// The theme's drawings of a folder, and the project's own, by their names.
fn drawings(theme: &Theme, sources: &SourceTree, folder: &str) -> BTreeSet<String> {
    let below = format!("site/{folder}/");
    let own = sources.below(&below).filter_map(|(_, file)| file.path.strip_prefix(&below)?.strip_suffix(".svg"));
    theme.drawings(folder).chain(own).map(str::to_owned).collect()
}

fn seconds() -> Result<u64> {
    let Some(said) = env::var_os(EPOCH) else {
        return Ok(SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO).as_secs());
    };
    let said = said.to_string_lossy();
    said.parse().map_err(|_| anyhow!("{EPOCH} is `{said}`\nhelp: set it to whole seconds since 1970, or unset it"))
}

/// The year in which so many seconds since 1970 have passed, in UTC.
fn year(seconds: u64) -> u16 {
    let is_leap = |year: u16| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let (mut year, mut days) = (1970, seconds / 86_400);
    loop {
        let length = if is_leap(year) { 366 } else { 365 };
        if days < length || year == u16::MAX {
            return year;
        }
        days -= length;
        year += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_ends_with_its_last_second() {
        let years =
            [(0, 1970), (951_782_400, 2000), (1_735_689_599, 2024), (1_735_689_600, 2025), (u64::MAX, u16::MAX)];
        for (seconds, expect) in years {
            assert_eq!(year(seconds), expect, "{seconds}");
        }
    }

    #[test]
    fn drawings_are_those_of_the_theme_and_those_of_the_project() {
        let own = [("site/icons/kite.svg", ""), ("site/icons/notes.txt", ""), ("site/figures/hop.svg", "")];
        let sources = SourceTree::new(own.map(|(path, text)| (path.to_owned(), text.into())));
        let icons = drawings(&Theme::with([]), &sources, "icons");
        assert!(icons.contains("kite") && icons.contains("pulse"), "{icons:?}");
        assert!(!icons.iter().any(|name| ["hop", "crawl", "notes", "notes.txt"].contains(&name.as_str())), "{icons:?}");
    }
}
