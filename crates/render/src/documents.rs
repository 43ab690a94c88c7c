//! Everything that can be found, as plain text for the search.

use crate::{
    Address, SitePlan,
    plan::{question_anchor, step_anchor},
    words,
};
use content::{
    Library, Prose,
    link::{Kind, Target},
};
use markdown::{outline, plain_text};
use search::{Choice, Document, Heading, Setup};

/// The kinds of documents, those first that win a tie, with what stands above their hits and how much
/// these count, in sixteenths: a question or a step is a line of its domain's page.
fn kinds() -> [(&'static str, &'static str, u32); 9] {
    [
        ("playbook", words::playbooks(), 16),
        ("metric", words::metrics(), 16),
        ("principle", words::principles(), 16),
        ("domain", words::domains(), 16),
        ("transition", words::from_stage_to_stage(), 16),
        ("term", words::glossary(), 16),
        ("article", words::articles(), 16),
        ("question", words::questions_and_steps(), 10),
        ("page", words::pages(), 16),
    ]
}

/// What the search is told of the site as a whole.
pub(crate) fn setup(library: &Library) -> Setup {
    let choice = |id: &str, title: &str| Choice { id: id.to_owned(), title: title.to_owned() };
    let kind =
        |(id, title, weight): (&str, &str, u32)| search::Kind { id: id.to_owned(), title: title.to_owned(), weight };
    Setup {
        language: library.language.clone(),
        kinds: kinds().map(kind).to_vec(),
        domains: library.domains.iter().map(|domain| choice(domain.id.as_str(), &domain.title)).collect(),
        stages: library.stages.iter().map(|stage| choice(stage.id.as_str(), &stage.title)).collect(),
    }
}

/// Every document of the site.
pub(crate) fn documents(library: &Library, plan: &SitePlan) -> Vec<Document> {
    let source = Source { library, plan };
    let mut documents = Vec::new();
    documents.extend(library.playbooks.iter().map(|playbook| source.playbook(playbook)));
    documents.extend(library.metrics.iter().map(|metric| source.metric(metric)));
    documents.extend(library.principles.iter().map(|principle| source.principle(principle)));
    documents.extend(library.domains.iter().map(|domain| source.domain(domain)));
    documents.extend(library.glossary.iter().map(|term| source.term(term)));
    documents.extend(library.articles.iter().map(|article| source.article(article)));
    documents.extend(library.transitions.iter().map(|transition| source.transition(transition)));
    documents.extend(library.pages.iter().map(|page| source.page(page)));
    documents.extend(source.operating_model());
    documents.extend(source.health_score());
    documents.extend(source.journey());
    documents.extend(source.questions());
    documents.extend(source.own_pages());
    source.name(&mut documents);
    documents
}

struct Source<'a> {
    library: &'a Library,
    plan: &'a SitePlan,
}

impl Source<'_> {
    fn document(&self, kind: Kind, id: &str, title: &str, summary: &Prose) -> Document {
        let name = content::link::KINDS.iter().find(|(_, other)| *other == kind).map_or("page", |(name, _)| name);
        Document {
            kind: name.to_owned(),
            id: id.to_owned(),
            url: self.plan.path(&Address::Thing(kind, id.to_owned())),
            title: title.to_owned(),
            summary: plain_text(&summary.value),
            ..Document::default()
        }
    }

    fn playbook(&self, playbook: &content::Playbook) -> Document {
        let templates = playbook.templates.iter().zip(1..);
        let template = |(template, number): (&content::Template, u32)| Heading {
            anchor: format!("template.{number}"),
            title: template.title.clone(),
        };
        let mut headings = headings(&playbook.body);
        headings.extend(templates.clone().map(template));
        let texts = [&playbook.body].into_iter().chain(&playbook.pitfalls).chain(templates.map(|(text, _)| &text.body));
        Document {
            headings,
            body: plain(texts),
            domains: ids(&playbook.domains),
            stages: self.stage(playbook.stage),
            ..self.document(Kind::Playbook, playbook.id.as_str(), &playbook.title, &playbook.objective)
        }
    }

    fn metric(&self, metric: &content::Metric) -> Document {
        let inputs: Vec<&str> = metric.inputs.iter().map(|input| input.title.as_str()).collect();
        let steps = self.library.steps_of_metric(metric).map(|(domain, _)| domain.id.to_string());
        let core = metric.priorities.iter().zip(&self.library.stages);
        let core = core.filter(|(priority, _)| priority.priority == content::Priority::Core);
        let texts =
            [&metric.body].into_iter().chain(&metric.pitfalls).chain(metric.priorities.iter().map(|of| &of.why));
        Document {
            names: metric.also_known_as.clone(),
            headings: headings(&metric.body),
            body: [plain(texts), inputs.join("\n")].join("\n"),
            domains: sorted(steps.collect()),
            stages: core.map(|(_, stage)| stage.id.to_string()).collect(),
            ..self.document(Kind::Metric, metric.id.as_str(), &metric.title, &metric.summary)
        }
    }

    fn principle(&self, principle: &content::Principle) -> Document {
        let by_role = principle.by_role.iter().map(|(_, text)| text);
        let texts = [&principle.body, &principle.why].into_iter().chain(&principle.cells).chain(by_role);
        Document {
            headings: headings(&principle.body),
            body: plain(texts),
            domains: ids(&principle.domains),
            ..self.document(Kind::Principle, &principle.id, &principle.title, &principle.summary)
        }
    }

    fn domain(&self, domain: &content::DomainPage) -> Document {
        Document {
            headings: headings(&domain.body),
            body: plain([&domain.body].into_iter().chain(&domain.cells)),
            domains: vec![domain.id.to_string()],
            ..self.document(Kind::Domain, domain.id.as_str(), &domain.title, &domain.summary)
        }
    }

    fn term(&self, term: &content::Term) -> Document {
        let page = self.plan.path(&Address::Index(Kind::Term));
        Document {
            url: format!("{page}#{}", term.id),
            names: term.aliases.clone(),
            ..self.document(Kind::Term, &term.id, &term.title, &term.definition)
        }
    }

    fn article(&self, article: &content::Article) -> Document {
        Document {
            headings: headings(&article.body),
            body: plain([&article.body]),
            domains: ids(&article.domains),
            ..self.document(Kind::Article, &article.id, &article.title, &article.summary)
        }
    }

    fn transition(&self, transition: &content::Transition) -> Document {
        let lists = [&transition.signals, &transition.capabilities, &transition.risks].into_iter().flatten();
        let shifts = transition.shifts.iter().flat_map(|shift| [&shift.from, &shift.to]);
        Document {
            headings: headings(&transition.body),
            body: plain([&transition.body].into_iter().chain(lists).chain(shifts)),
            ..self.document(Kind::Transition, &transition.id, &transition.title, &transition.summary)
        }
    }

    fn operating_model(&self) -> Option<Document> {
        let model = self.library.operating_model.as_ref()?;
        let titles: Vec<&str> = model.touch_models.iter().map(|own| own.title.as_str()).collect();
        let texts = model.touch_models.iter().flat_map(|own| {
            [&own.summary, &own.suits].into_iter().chain(&own.contact).chain(&own.automated).chain(&own.signs_of_strain)
        });
        Some(Document {
            headings: headings(&model.body),
            body: [titles.join("\n"), plain(texts.chain([&model.body]))].join("\n"),
            ..self.own_page(
                "operating-model",
                &Address::OperatingModel,
                &model.title,
                &plain_text(&model.summary.value),
            )
        })
    }

    fn health_score(&self) -> Option<Document> {
        let score = self.library.health_score.as_ref()?;
        let titles: Vec<&str> = score.parts.iter().flat_map(|part| [part.title.as_str(), &part.question]).collect();
        let texts = score.parts.iter().flat_map(|part| {
            let signals = part.signals.iter().flat_map(|signal| [&signal.title, &signal.good, &signal.bad]);
            [&part.summary, &part.blind_spot].into_iter().chain(signals)
        });
        Some(Document {
            headings: headings(&score.body),
            body: [titles.join("\n"), plain(texts.chain([&score.body]))].join("\n"),
            ..self.own_page("health-score", &Address::HealthScore, &score.title, &plain_text(&score.summary.value))
        })
    }

    fn journey(&self) -> Option<Document> {
        let phases = &self.library.journey_phases;
        let titles: Vec<&str> = phases.iter().map(|phase| phase.title.as_str()).collect();
        let texts = phases.iter().flat_map(|phase| {
            [&phase.summary, &phase.ends_when].into_iter().chain(phase.by_role.iter().map(|(_, text)| text))
        });
        let body = [titles.join("\n"), plain(texts)].join("\n");
        let page = || self.own_page("journey", &Address::Journey, words::journey(), words::journey_summary());
        (!phases.is_empty()).then(|| Document { body, ..page() })
    }

    /// A page of the site's own: no plain page has an id with a dot.
    fn own_page(&self, id: &str, address: &Address, title: &str, summary: &str) -> Document {
        Document {
            kind: "page".to_owned(),
            id: format!("site.{id}"),
            url: self.plan.path(address),
            title: title.to_owned(),
            summary: summary.to_owned(),
            ..Document::default()
        }
    }

    fn page(&self, page: &content::Page) -> Document {
        Document {
            headings: headings(&page.body),
            body: plain([&page.body]),
            ..self.document(Kind::Page, &page.id, &page.title, &page.summary)
        }
    }

    /// Each question of the assessment, and each step up from its answers.
    fn questions(&self) -> impl Iterator<Item = Document> {
        self.library.framework.questions().flat_map(|(domain, question)| {
            let page = self.plan.path(&Address::Thing(Kind::Domain, domain.id.to_string()));
            let document = |id: &str, anchor: &str, title: &str| Document {
                kind: "question".to_owned(),
                id: id.to_owned(),
                url: format!("{page}#{anchor}"),
                title: title.to_owned(),
                domains: vec![domain.id.to_string()],
                ..Document::default()
            };
            let options: Vec<&str> = question.options.iter().map(|option| option.text.as_str()).collect();
            let asked = Document {
                summary: question.help.clone().unwrap_or_default(),
                body: options.join("\n"),
                ..document(question.id.as_str(), &question_anchor(question.id.as_str()), &question.text)
            };
            let step = |step: &maturity::Step| Document {
                summary: plain_text(&step.first_move),
                stages: self.stage(step.level),
                ..document(step.id.as_str(), &step_anchor(step.id.as_str()), &step.action)
            };
            let steps: Vec<Document> = question.steps.iter().map(step).collect();
            std::iter::once(asked).chain(steps)
        })
    }

    /// The site's own pages, as far as they say what no other document says.
    fn own_pages(&self) -> impl Iterator<Item = Document> {
        let pages = [
            ("model", Address::Model, words::model(), words::model_summary()),
            ("assessment", Address::Assessment, words::assessment(), words::privacy(&self.library.site)),
            ("sheet", Address::Sheet, words::sheet(), words::privacy(&self.library.site)),
        ];
        let there = pages.into_iter().filter(|(_, address, ..)| self.plan.has(address));
        there.map(|(id, address, title, summary)| self.own_page(id, &address, title, summary))
    }

    /// What a term's definition links to goes by the words for it too: so the glossary holds every synonym once.
    fn name(&self, documents: &mut [Document]) {
        for term in &self.library.glossary {
            let links = outline(&term.definition.value).links;
            let things = links.iter().filter_map(|link| Target::parse(&link.address).ok());
            let named: Vec<_> = things.filter_map(|target| self.plan.target(&target)).collect();
            for (address, _) in named.iter().filter(|(address, _)| matches!(address, Address::Thing(..))) {
                let path = self.plan.path(address);
                for document in documents.iter_mut().filter(|document| document.url == path) {
                    let new = std::iter::once(&term.title).chain(&term.aliases);
                    let new = new.filter(|name| **name != document.title && !document.names.contains(name));
                    document.names.extend(new.cloned().collect::<Vec<_>>());
                }
            }
        }
    }

    fn stage(&self, level: maturity::Level) -> Vec<String> {
        let at = usize::from(level.get()).checked_sub(1);
        at.and_then(|at| self.library.stages.get(at)).map(|stage| stage.id.to_string()).into_iter().collect()
    }
}

fn headings(text: &Prose) -> Vec<Heading> {
    let headings = outline(&text.value).headings.into_iter();
    headings.map(|heading| Heading { anchor: heading.anchor, title: heading.text }).collect()
}

fn plain<'a>(texts: impl IntoIterator<Item = &'a Prose>) -> String {
    texts.into_iter().map(|text| plain_text(&text.value)).collect::<Vec<_>>().join("\n")
}

fn ids(ids: &[maturity::DomainId]) -> Vec<String> {
    ids.iter().map(ToString::to_string).collect()
}

fn sorted(mut ids: Vec<String>) -> Vec<String> {
    ids.sort_unstable();
    ids.dedup();
    ids
}
