//! Frameworks of any shape as files of a project: as few and as many of everything as there may be.

use crate::mistakes::Files;
use std::fmt::Write;

/// How much of everything a framework has.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// 1 to 20.
    pub domains: usize,
    /// 2 to 6.
    pub stages: usize,
    /// 1 to 10 in each domain.
    pub questions: usize,
    /// 2 to one more than there are stages.
    pub options: usize,
    /// `staged`, `weakest` or `average`.
    pub method: &'static str,
}

impl Shape {
    /// The least and the most of everything, with each other.
    pub fn extremes() -> Vec<Self> {
        let mut shapes = Vec::new();
        let methods = ["staged", "weakest", "average"];
        for domains in [2, 20] {
            for stages in [2, 6] {
                for questions in [1, 10] {
                    for options in [2, stages + 1] {
                        let method = methods[shapes.len() % methods.len()];
                        shapes.push(Self { domains, stages, questions, options, method });
                    }
                }
            }
        }
        shapes
    }

    /// The levels of a question's options: the first and the last, and those between evenly.
    fn levels(self) -> impl Iterator<Item = usize> {
        (0..self.options).map(move |place| place * self.stages / (self.options - 1))
    }

    /// A project with this framework, and with nothing that a framework may do without.
    pub fn files(self) -> Files {
        let mut files = Files::new();
        let mut add = |path: String, text: String| files.insert(path, text.into_bytes());
        add("content/framework.yaml".to_owned(), self.framework());
        for domain in 0..self.domains {
            add(format!("content/domains/d{domain}/domain.md"), self.domain(domain));
            add(format!("content/domains/d{domain}/questions.yaml"), self.questions(domain));
        }
        files
    }

    fn framework(self) -> String {
        let mut text = format!(
            "format: 1\nid: shape\nversion: 1.0.0\ntitle: Any shape\nsummary: As much of everything as there may be.\nscoring: {{ method: {} }}\nroles: [{{ id: owner, title: Owner }}]\nstages:\n",
            self.method
        );
        for stage in 1..=self.stages {
            let _ = writeln!(text, "  - {{ id: s{stage}, title: Stage {stage}, summary: Number {stage}. }}");
        }
        text
    }

    fn domain(self, number: usize) -> String {
        let mut text = format!("---\ntitle: Domain {number}\nsummary: The field {number}.\norder: {number}\nstages:\n");
        for stage in 1..=self.stages {
            let _ = writeln!(text, "  s{stage}: Seen at {stage}.");
        }
        text + "---\n"
    }

    fn questions(self, domain: usize) -> String {
        let mut text = "questions:\n".to_owned();
        for question in 0..self.questions {
            let _ = write!(text, "  - id: d{domain}.q{question}\n    text: Question {question}?\n    options:\n");
            for level in self.levels() {
                let _ = writeln!(text, "      - {{ id: o{level}, level: {level}, text: Answer {level} }}");
            }
            text.push_str("    steps:\n");
            for level in self.levels().skip(1) {
                let _ = writeln!(
                    text,
                    "      s{level}: {{ action: Do {level} for {domain} {question}, first_move: Begin., impact: 3, effort: 2, weeks: 2, owner: owner }}"
                );
            }
        }
        text
    }
}
