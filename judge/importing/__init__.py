"""Solutions that were written elsewhere: found by their names, judged, and taken over."""
