from django.urls import path


class Registry:
    def __init__(self):
        self._entries = []
        self._by_name = {}

    def register(self, url, app):
        self._entries.append((url, app))

    def name(self, url, app):
        self._by_name[url] = app

    @property
    def urls(self):
        return [path(url, app) for url, app in self._entries] + self.named()

    def named(self):
        return [path(url, app) for url, app in self._by_name.items()]
