"""The learner's use cases, one a file: what a command does, without the terminal."""
