"""The matrix of forms: every mistake, in every way of writing that Python treats alike.

    rows.py and columns/*.txt -> trees.py makes a tree of each pair -> judge.py asks the linter, proof.py asks Channels

- ``columns/`` has the ways of writing, a file for each kind of thing that is written: a value, the routes, a class.
- ``rows.py`` has the mistakes, and how their code is used; ``around.py`` the code around them.
- ``trees.py`` fills a form into a row, once with the mistake and once without: a cell and its silent twin.
- ``judge.py`` holds the cells against the linter; ``python -m forms`` prints the table.
- ``proof.py`` runs them on the real Channels: what a cell claims to fail does, and its twin works.
- ``known.txt`` lists the cells that are missed today. What reading can never tell says so in ``columns/``, after
  ``# why:``, and is not counted; its twin must be silent all the same.
"""
