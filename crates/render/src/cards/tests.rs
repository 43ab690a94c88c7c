use super::{
    draw::Studio,
    fit::{Fitted, Frame, fit, fit_sentences},
    measure::{Face, measure},
    path, png,
};
use crate::Theme;

const FRAME: Frame = Frame {
    face: Face { family: "serif", tracking: -0.015 },
    width: 676.0,
    height: 268.0,
    leading: 1.07,
    sizes: &[100, 70, 46],
};

fn set(text: &str) -> Fitted {
    let studio = Studio::of(&Theme::with([])).unwrap();
    let fitted = fit(&studio, &FRAME, text);
    for line in &fitted.lines {
        // Measured whole, as it is drawn.
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"><text font-family=\"serif\" font-size=\"{0}\" letter-spacing=\"{1}\">{2}</text></svg>",
            fitted.size,
            f32::from(fitted.size) * FRAME.face.tracking,
            line.replace('&', "&amp;")
        );
        let width = studio.read(&svg).unwrap().root().bounding_box().width();
        assert!(width <= FRAME.width + 1.0, "{line:?} is {width} wide at {}", fitted.size);
    }
    let lines = u16::try_from(fitted.lines.len()).unwrap();
    assert!(f32::from(lines * fitted.size) * FRAME.leading <= FRAME.height, "{fitted:?}");
    fitted
}

#[test]
fn a_short_title_is_set_large_and_on_one_line() {
    let fitted = set("Time to value");
    assert_eq!((fitted.size, fitted.lines), (100, vec!["Time to value".to_owned()]));
}

#[test]
fn lines_are_of_about_one_length() {
    assert_eq!(set("Executive business reviews that matter").lines, ["Executive business", "reviews that matter"]);
}

#[test]
fn the_longest_word_never_leaves_the_frame() {
    assert!(set("Donaudampfschifffahrtsgesellschaft").size < 100);
    let fitted = set(&"Rindfleischetikettierungs".repeat(4));
    assert_eq!((fitted.size, fitted.lines.concat()), (46, "Rindfleischetikettierungs".repeat(4)));
}

#[test]
fn a_title_without_end_is_cut_and_says_so() {
    let fitted = set(&"All customers & their sponsors, ".repeat(20));
    assert_eq!(fitted.size, 46);
    assert!(fitted.lines.last().unwrap().ends_with('…'), "{fitted:?}");
    set(&"Unendlich".repeat(200));
}

#[test]
fn a_summary_ends_with_a_whole_sentence() {
    let studio = Studio::of(&Theme::with([])).unwrap();
    let set = |text: &str| fit_sentences(&studio, &FRAME, text).lines.join(" ");
    let many = "Every renewal has one owner. The forecast follows from evidence. ".repeat(4);
    let said = set(&many);
    assert!(many.starts_with(&said) && said.ends_with('.') && said.len() > 60, "{said}");
    assert!(set(&"no end ".repeat(90)).ends_with('…'));
}

#[test]
fn words_whose_letters_no_font_has_are_left_out() {
    assert!(set("客户成功").lines.is_empty());
    assert!(!set("Łódź, čeština, naïve: “œuvre” – €5 … 10 %").lines.is_empty());
}

#[test]
fn kerning_counts_in_a_width() {
    let studio = Studio::of(&Theme::with([])).unwrap();
    let widths = measure(&studio, FRAME.face, &["AV", "A", "V"]).unwrap().words;
    assert!(widths[0] < widths[1] + widths[2]);
}

#[test]
fn a_file_that_is_no_font_is_named() {
    let theme = Theme::with([]).with_fonts([("fonts/serif.ttf".to_owned(), b"no font".to_vec())]);
    let error = Studio::of(&theme).err().unwrap().to_string();
    assert!(error.contains("fonts/serif.ttf is no TrueType or OpenType font"), "{error}");
}

#[test]
fn a_picture_names_no_file_of_the_machine() {
    let studio = Studio::of(&Theme::with([])).unwrap();
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/../../site/figures/walk.svg");
    let draw = |image: &str| {
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1200\" height=\"630\"><rect width=\"1200\" height=\"630\" fill=\"#fff\"/>{image}</svg>"
        );
        png::encode(&studio.draw(&svg).unwrap()).unwrap()
    };
    assert!(draw(&format!("<image href=\"{manifest}\" width=\"500\" height=\"500\"/>")) == draw(""));
}

#[test]
fn a_picture_lies_where_its_page_does() {
    assert_eq!(path("playbooks/index.html").as_deref(), Some("cards/playbooks/index.png"));
    assert_eq!(path("404.html"), None);
}
