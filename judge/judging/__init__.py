"""Submission -> verdict: what is run, how answers are held against each other."""
