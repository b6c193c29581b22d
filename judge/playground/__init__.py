"""A learner's own code, step by step: recording -> states -> views -> painters."""
