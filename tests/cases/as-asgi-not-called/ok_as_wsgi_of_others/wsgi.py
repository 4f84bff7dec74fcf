from legacy.server import Application, as_wsgi


class Site(Application):
    """Served at channels.example.org; its websockets have as_asgi()."""


application = as_wsgi(Site.as_wsgi())
