//! What kind of file a browser is told to expect.

/// The media type for a path, by its ending.
pub fn of(path: &str) -> &'static str {
    if path == "feed.xml" {
        return "application/atom+xml; charset=utf-8";
    }
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    match ending.as_str() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" | "map" => "application/json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "woff" => "font/woff",
        "ttf" => "font/ttf",
        "otf" => "font/otf",
        "xml" => "application/xml; charset=utf-8",
        "webmanifest" => "application/manifest+json",
        "pdf" => "application/pdf",
        "txt" | "md" | "csv" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn a_browser_compiles_wasm_while_it_loads_only_under_its_own_type() {
        assert_eq!(of("assets/app-1a2b.wasm"), "application/wasm");
    }

    #[test]
    fn what_is_for_machines_goes_under_its_own_type() {
        assert_eq!(of("feed.xml"), "application/atom+xml; charset=utf-8");
        assert_eq!(of("sitemap.xml"), "application/xml; charset=utf-8");
        assert_eq!(of("framework.json"), "application/json");
        assert_eq!([of("robots.txt"), of("llms.txt")], ["text/plain; charset=utf-8"; 2]);
    }

    #[test]
    fn an_unknown_ending_is_never_run_or_shown_as_a_page() {
        assert_eq!(of("CNAME"), "application/octet-stream");
        assert_eq!(of("a.html.bak"), "application/octet-stream");
    }
}
