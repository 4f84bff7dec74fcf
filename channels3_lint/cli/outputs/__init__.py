"""A module for each format of ``--output-format``: ``full`` and ``concise`` for people, the others for programs."""
