"""The runtime proof: what the rules say, on the real Channels.

One way for the data:

    releases -> noxfile.py builds an environment -> run.py in it -> one.py runs an example -> matrix.py

- ``releases.py`` says which releases of Channels there are, and on which Pythons they run.
- ``proof.py`` says how a scenario writes down what it expects.
- ``scenarios/`` has one module for each rule: how its page's ``bad`` and ``good`` are used, and what is seen.
- ``harness.py`` is what the scenarios share: a small Django project, browsers, connections.
- ``projects.py`` runs the projects in ``examples/``: their own tests, and real servers.

What runs in the environments is written for Python 3.8, and imports the standard library and Channels alone.
"""
