//! `robots.txt`: everything may be read, and where the map is.

use super::{Places, sitemap};

pub(super) const PATH: &str = "robots.txt";

/// Crawlers ask for it at the root of a host; below a path it does no harm.
pub(super) fn robots(places: Places<'_>) -> String {
    let map = places.base_url.map(|_| format!("\nSitemap: {}\n", places.file(sitemap::PATH)));
    format!("User-agent: *\nAllow: /\n{}", map.unwrap_or_default())
}
