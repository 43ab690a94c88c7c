//! Content that tries to be more than text.

use crate::project::{Project, check_code};

const SCRIPT: &str = "<script>alert(1)</script><img src=x onerror=alert(2)>";

#[test]
fn titles_and_texts_that_are_scripts_stay_texts_on_every_page() {
    let project = Project::new();
    let quoted = format!("\"{SCRIPT}\"");
    for (file, key) in [
        ("content/framework.yaml", "title: Run"),
        ("content/domains/health/domain.md", "title: Health & risk"),
        ("content/playbooks/health-score.md", "title: Health score"),
        ("content/metrics/net-revenue-retention.md", "title: Net revenue retention"),
        ("site/site.yaml", "title: Stride"),
    ] {
        project.replace(file, key, &format!("title: {quoted}"));
    }
    project.replace(
        "content/domains/health/questions.yaml",
        "text: How do you know",
        &format!("text: {SCRIPT} How do you know"),
    );
    project.replace(
        "content/playbooks/health-score.md",
        "## Steps",
        &format!("{SCRIPT}\n\n[x](https://e.example/\"onclick=alert(3))\n\n## Steps"),
    );
    check_code(&project.build(), 0);
    for (path, bytes) in project.site() {
        let text = String::from_utf8_lossy(&bytes);
        if path.extension().is_some_and(|extension| extension == "html") {
            for live in ["<script>alert", "<img src=x", "\"onclick"] {
                assert!(!text.contains(live), "{} has {live}", path.display());
            }
        }
    }
}
