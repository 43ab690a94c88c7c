//! How templates speak: `say(id="playbooks")` is what a message says in the language that is spoken where the template is filled, and `say_html` the same with pieces of
//! HTML in their places, so that a language can turn the order around.

use ::words::{NotSaid, Value as Told, spoken};
use tera::{Error, Function, Kwargs, State, Tera, TeraResult, Value};

/// Where a message is looked for, one after the other: most belong to the site alone.
const FILES: [&str; 4] = ["site", "sentences", "assessment", "reports"];

/// Gives the templates of a site its words.
pub(crate) fn register(tera: &mut Tera) {
    tera.register_function("say", Say);
    tera.register_function("say_html", SayHtml);
}

struct Say;

struct SayHtml;

impl Function<TeraResult<String>> for Say {
    fn call(&self, kwargs: Kwargs, _: &State<'_>) -> TeraResult<String> {
        let told = told(&kwargs).map(|(name, value)| Ok((name.to_owned(), of_value(name, value)?)));
        said(kwargs.must_get("id")?, &told.collect::<TeraResult<Vec<_>>>()?)
    }
}

impl Function<TeraResult<String>> for SayHtml {
    fn call(&self, kwargs: Kwargs, _: &State<'_>) -> TeraResult<String> {
        let id = kwargs.must_get("id")?;
        let is_piece = |value: &Value| value.is_string() && value.is_safe();
        let told = told(&kwargs).map(|(name, value)| {
            let piece = || Told::Text(place_of(name));
            Ok((name.to_owned(), if is_piece(value) { piece() } else { of_value(name, value)? }))
        });
        let mut html = escaped(&said(id, &told.collect::<TeraResult<Vec<_>>>()?)?);
        for (name, value) in self::told(&kwargs).filter(|(_, value)| is_piece(value)) {
            html = html.replace(&place_of(name), value.as_str().unwrap_or_default());
        }
        Ok(html)
    }

    fn is_safe(&self) -> bool {
        true
    }
}

/// What a template tells a message, without the message's name.
fn told(kwargs: &Kwargs) -> impl Iterator<Item = (&str, &Value)> {
    kwargs.iter().filter_map(|(name, value)| Some((name.as_str()?, value))).filter(|(name, _)| *name != "id")
}

/// Stands for a piece of HTML while the sentence around it is escaped: no author's text holds such signs.
fn place_of(name: &str) -> String {
    format!("\u{fdd0}{name}\u{fdd1}")
}

fn of_value(name: &str, value: &Value) -> TeraResult<Told> {
    let number = || usize::try_from(value.as_u128()?).ok().map(Told::Number);
    let text = || value.as_str().map(|text| Told::Text(text.to_owned()));
    let neither = || Error::message(format!("`{name}` is neither text nor a whole number of zero or more"));
    number().or_else(text).ok_or_else(neither)
}

fn said(id: &str, told: &[(String, Told)]) -> TeraResult<String> {
    let mut files = FILES.iter().map(|file| spoken().by_name(file, id, told));
    let said = files.find(|said| !matches!(said, Err(NotSaid::NoMessage(_))));
    let unknown = || Err(NotSaid::NoMessage(id.to_owned()));
    said.unwrap_or_else(unknown).map_err(|error| Error::message(format!("`{id}`: {error}")))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::register;
    use tera::{Context, Tera};

    fn rendered(template: &str) -> Result<String, String> {
        let mut tera = Tera::new();
        tera.autoescape_on([".html"]);
        register(&mut tera);
        tera.add_raw_templates([("a.html", template)]).map_err(|error| error.to_string())?;
        let mut context = Context::new();
        context.insert("name", "A & B");
        tera.render("a.html", &context).map_err(|error| error.to_string())
    }

    #[test]
    fn a_template_says_what_the_message_says_about_what_it_is_told() {
        assert_eq!(rendered("{{ say(id=\"domain-number\", number=4, count=1200) }}").unwrap(), "Domain 4 of 1,200");
        assert_eq!(rendered("{{ say(id=\"weeks\", weeks=1) }}").unwrap(), "1 week");
    }

    #[test]
    fn what_a_message_is_told_is_escaped_but_for_pieces_of_html() {
        assert_eq!(rendered("{{ say(id=\"to-reach\", stage=name) }}").unwrap(), "To reach A &amp; B");
        let pieces =
            "{% set size %}<b>{{ name }}</b>{% endset %}{{ say_html(id=\"one-file\", download=name, size=size) }}";
        let html = "A &amp; B (<b>A &amp; B</b>). It opens from disk, without a connection.";
        assert_eq!(rendered(pieces).unwrap(), html);
    }

    #[test]
    fn a_slip_in_a_template_is_an_error_that_names_its_line() {
        for (slip, error) in [
            ("say(id=\"to-raech\", stage=name)", "`to-raech`: there is no message `to-raech`"),
            ("say(id=\"to-reach\")", "`to-reach`: the message needs `stage`"),
            ("say(id=\"to-reach\", stage=name, more=1)", "`to-reach`: the message knows no `more`"),
            ("say(id=\"weeks\", weeks=name)", "`weeks`: `weeks` must be a whole number of zero or more"),
            ("say_html(id=\"weeks\", weeks=-1)", "`weeks` is neither text nor a whole number of zero or more"),
        ] {
            let told = rendered(&format!("<p>\n{{{{ {slip} }}}}")).unwrap_err();
            assert!(told.contains(error), "{told}");
            assert!(told.contains("a.html:2"), "{told}");
        }
    }
}
