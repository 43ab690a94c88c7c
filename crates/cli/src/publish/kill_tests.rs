//! A build killed at any moment leaves the old site or the new one, whole.

use std::fs;
use std::hash::{BuildHasher, RandomState};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::{Holding, PATIENCE, Publication, Way, mark};

/// Set for the child, which is this test binary once more; holds the output folder.
const CHILD: &str = "STRIDE_TEST_PUBLISH_FOREVER";
const KILLS: u32 = 200;
const PAGES: u32 = 10;
/// So often the killed children have to have published in all, or the kills have met nothing.
const PUBLISHED: u32 = 100;

#[test]
fn a_killed_build_leaves_a_whole_site_where_folders_can_be_exchanged() {
    check("publish::kill_tests::a_killed_build_leaves_a_whole_site_where_folders_can_be_exchanged", Way::Exchange);
}

#[test]
fn a_killed_build_leaves_a_whole_site_where_they_cannot_once_the_next_one_starts() {
    check(
        "publish::kill_tests::a_killed_build_leaves_a_whole_site_where_they_cannot_once_the_next_one_starts",
        Way::Retire,
    );
}

fn check(test: &str, way: Way) {
    if let Some(out) = std::env::var_os(CHILD) {
        publish_forever(Path::new(&out), way);
    }
    let place = tempfile::tempdir().unwrap();
    let out = place.path().join("dist");
    publish(&out, way, 0);
    let (mut kills, mut generations) = (0, 0);
    // A slow machine may need more kills until enough of them have met a child at its work.
    while kills < KILLS || generations < PUBLISHED {
        kills += 1;
        let before = generation_of(&out).expect("a site is there");
        let mut child = spawn(test, &out);
        thread::sleep(random_moment());
        assert!(child.try_wait().unwrap().is_none(), "the child has ended by itself");
        child.kill().unwrap();
        child.wait().unwrap();
        if way == Way::Retire {
            drop(Publication::begin(&out, Holding::Site).unwrap());
        }
        generations += generation_of(&out).expect("a site is there") - before;
    }
    publish(&out, way, 0);
    assert_eq!(fs::read_dir(place.path()).unwrap().count(), 1, "the last build has cleaned up after the killed ones");
}

/// As good as for ever; but should the test itself be killed, its child ends some time.
fn publish_forever(out: &Path, way: Way) -> ! {
    let start = Instant::now();
    for generation in generation_of(out).unwrap_or(0) + 1.. {
        publish(out, way, generation);
        if start.elapsed() > Duration::from_mins(1) {
            break;
        }
    }
    std::process::exit(0)
}

fn publish(out: &Path, way: Way, generation: u32) {
    let publication = Publication::begin_by(out, Holding::Site, way, PATIENCE).unwrap();
    for page in 0..PAGES {
        publication.write(&page_path(page), format!("{generation} {}", "x".repeat(5_000)).as_bytes()).unwrap();
    }
    publication.commit().unwrap();
}

fn page_path(page: u32) -> String {
    format!("{}/{page}/index.html", page % 5)
}

/// The one generation that all pages are of; `None` while there is no site. Fails on a site that is not whole.
fn generation_of(out: &Path) -> Option<u32> {
    if !out.exists() {
        return None;
    }
    assert!(mark::is_on(out));
    let generations = (0..PAGES).map(|page| {
        let text = fs::read_to_string(out.join(page_path(page))).unwrap();
        assert!(text.len() > 5_000, "page {page} is cut short");
        text.split_once(' ').unwrap().0.parse::<u32>().unwrap()
    });
    let mut generations: Vec<_> = generations.collect();
    generations.dedup();
    assert_eq!(generations.len(), 1, "pages of several generations: {generations:?}");
    generations.pop()
}

fn spawn(test: &str, out: &Path) -> Child {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", test]).env(CHILD, out).stdout(Stdio::null()).stderr(Stdio::null());
    child.spawn().unwrap()
}

/// Long enough for a child to start, to clean up after the one before, and to publish a few times.
fn random_moment() -> Duration {
    Duration::from_micros(RandomState::new().hash_one(0) % 40_000)
}
