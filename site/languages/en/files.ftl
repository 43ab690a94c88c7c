### Only files of a result.
