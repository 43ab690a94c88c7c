//! Files for hosts: `_headers` and `_redirects`, which Netlify, Cloudflare Pages and others read, and `.nojekyll`, by which
//! GitHub Pages leaves the files as they are.

use crate::{SitePlan, brand::media_type};
use content::Site;
use std::{collections::BTreeSet, fmt::Write};

pub(super) const HEADERS_PATH: &str = "_headers";
pub(super) const REDIRECTS_PATH: &str = "_redirects";
pub(super) const NO_JEKYLL_PATH: &str = ".nojekyll";

/// Folders whose files are named by their content.
const FINGERPRINTED: [&str; 2] = ["assets", "search"];

/// What is sent with each file: the policy, fonts that are wanted early, how long it may be kept. Where two rules fit, hosts join what both say of one header: so each header is in one
/// rule for any address, and `*` stands at the end only, where all hosts know it.
pub(super) fn headers(site: &Site, plans: &[&SitePlan], policy: &str, early_fonts: &[String]) -> String {
    let base = site.base_path();
    let frames = if site.embed.is_empty() { "'none'".to_owned() } else { site.embed.join(" ") };
    let mut text = format!(
        "{base}*\n  \
         Content-Security-Policy: {policy}; frame-ancestors {frames}\n  \
         X-Content-Type-Options: nosniff\n  \
         Referrer-Policy: strict-origin-when-cross-origin\n  \
         Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()\n  \
         Cross-Origin-Opener-Policy: same-origin\n"
    );
    // A page that named them itself would be refused them where it is opened from disk.
    let early: Vec<String> = early_fonts.iter().map(|font| preload(site, font)).collect();
    if !early.is_empty() {
        let _ = writeln!(text, "  Link: {}", early.join(", "));
    }
    let mut cached = |pattern: &str, how: &str| {
        // Writing to a string does not fail.
        let _ = write!(text, "\n{base}{pattern}\n  Cache-Control: {how}\n");
    };
    for folder in FINGERPRINTED {
        cached(&format!("{folder}/*"), "public, max-age=31536000, immutable");
    }
    let folders = plans.iter().flat_map(|plan| plan.addresses().iter().map(|address| plan.path(address)));
    let folders: BTreeSet<String> =
        folders.filter_map(|path| path.split_once('/').map(|(folder, _)| format!("{folder}/*"))).collect();
    for pages in ["", ":page"].into_iter().map(str::to_owned).chain(folders) {
        cached(&pages, "public, max-age=0, must-revalidate");
    }
    text
}

/// Has browsers load a font before they have read the styles that name it.
fn preload(site: &Site, font: &str) -> String {
    format!("<{}{font}>; rel=preload; as=font; type={}; crossorigin", site.base_path(), media_type(font))
}

/// A line for each earlier address. A host that looks for a file first finds the page there, which leads on as well.
pub(super) fn redirects(base: &str, plans: &[&SitePlan]) -> String {
    let mut text = "# Earlier addresses of pages.\n".to_owned();
    for plan in plans {
        for redirect in plan.redirects() {
            let to = plan.short_path(&redirect.to);
            let _ = writeln!(text, "{base}{} {base}{to} 301", redirect.from);
        }
    }
    text
}
