### Only the assessment.
