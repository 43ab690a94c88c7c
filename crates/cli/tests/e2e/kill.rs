//! `stride build`, killed at any moment: the old site or the new one is there, whole.

use std::hash::{BuildHasher, RandomState};
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

use crate::project::{Project, check_code};

const KILLS: u32 = 60;

#[test]
fn a_killed_build_leaves_the_old_site_or_the_new_one() {
    let project = Project::new();
    check_code(&project.build(), 0);
    let one = project.site();
    let place = project.replace("content/framework.yaml", "title: ", "title: New ");
    assert!(place.starts_with("content/framework.yaml:"));
    let start = Instant::now();
    check_code(&project.build(), 0);
    let whole_build = start.elapsed();
    let other = project.site();
    assert!(one != other);
    let mut is_new = true;
    for _ in 0..KILLS {
        let site = project.site();
        assert!(site == one || site == other, "the site is neither the old one nor the new one");
        // Whatever is there now, the next build is to replace it by the other one.
        if (site == other) == is_new {
            let (from, to) = if is_new { ("title: New ", "title: ") } else { ("title: ", "title: New ") };
            project.replace("content/framework.yaml", from, to);
            is_new = !is_new;
        }
        kill_after(&project, random_part(whole_build));
    }
    let site = project.site();
    assert!(site == one || site == other);
    check_code(&project.build(), 0);
    assert_eq!(project.names_beside_out(), ["out", "project"]);
}

fn kill_after(project: &Project, moment: Duration) {
    let mut stride = project.stride("build");
    let stride = stride.arg("--out").arg(project.out()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = stride.spawn().unwrap();
    thread::sleep(moment);
    child.kill().unwrap();
    child.wait().unwrap();
}

/// Up to a tenth more than the whole, so that some builds end by themselves.
fn random_part(whole: Duration) -> Duration {
    let thousandths = RandomState::new().hash_one(0) % 1_100;
    whole * u32::try_from(thousandths).unwrap() / 1_000
}
