"""Input of a review: revisions in git, stored catalogs, payload files."""
