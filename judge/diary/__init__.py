"""The learner's diary: notes, the pages that GitHub shows, and the way there."""
