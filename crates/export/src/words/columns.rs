//! What the columns of tables are called, in their order.

use ::words::{
    files::{
        column_action, column_answer, column_effort, column_ends, column_first_move, column_from, column_holds_back,
        column_id, column_impact, column_index_again, column_labels, column_level, column_link, column_out_of,
        column_points, column_question, column_rank, column_starts, column_sum, column_sum_in_words, column_title,
        column_to, column_up_to, column_weeks, column_weight, column_when, done_when, evidence, evidenced, note,
        term_completes, term_effort, term_fits, term_goals, term_holds_back, term_ill_suited, term_impact,
        term_missing, term_unlocks,
    },
    sentences::{domain_name, effort, index_name, owner, playbook_name, stage_name, target_name, to_the_next},
};

/// Of the sheet of domains.
pub(crate) fn domain_columns() -> [&'static str; 12] {
    [
        domain_name(),
        stage_name(),
        index_name(),
        column_up_to(),
        target_name(),
        evidenced(),
        to_the_next(),
        column_holds_back(),
        column_points(),
        column_out_of(),
        column_index_again(),
        column_weight(),
    ]
}

/// Of the sheet of actions, before the terms of the sum.
pub(crate) fn action_columns() -> [&'static str; 10] {
    [
        column_rank(),
        column_action(),
        domain_name(),
        column_from(),
        column_to(),
        column_labels(),
        owner(),
        column_weeks(),
        column_impact(),
        column_effort(),
    ]
}

/// The terms of an action's sum, in the order of the specification.
pub(crate) fn term_columns() -> [&'static str; 9] {
    [
        term_holds_back(),
        term_completes(),
        term_missing(),
        term_impact(),
        term_unlocks(),
        term_goals(),
        term_fits(),
        term_ill_suited(),
        term_effort(),
    ]
}

/// Of the sheet of actions, from the sum on.
pub(crate) fn action_end_columns() -> [&'static str; 7] {
    [column_sum(), column_sum_in_words(), column_first_move(), done_when(), playbook_name(), column_link(), column_id()]
}

/// Of the sheet of the path.
pub(crate) fn path_columns() -> [&'static str; 8] {
    [column_when(), column_action(), domain_name(), owner(), column_starts(), column_ends(), effort(), column_weeks()]
}

/// Of the sheet of answers.
pub(crate) fn answer_columns() -> [&'static str; 9] {
    [
        domain_name(),
        column_question(),
        column_answer(),
        column_level(),
        stage_name(),
        evidenced(),
        note(),
        evidence(),
        column_id(),
    ]
}

/// Of a tracker's table.
pub(crate) fn tracker_columns() -> [&'static str; 12] {
    [
        column_rank(),
        column_title(),
        column_first_move(),
        domain_name(),
        owner(),
        column_weeks(),
        column_labels(),
        done_when(),
        column_points(),
        playbook_name(),
        column_link(),
        column_id(),
    ]
}
