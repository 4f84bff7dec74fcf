from channels.routing import ProtocolTypeRouter
from django.utils.module_loading import import_string

AsgiHandler = import_string("shop.handlers.Handler")


def handler_for(http):
    return http.AsgiHandler()


class Registry:
    AsgiRequest = dict
    AsgiHandler = AsgiHandler

    def make(self):
        return self.AsgiHandler(), self.AsgiRequest()


application = ProtocolTypeRouter({"http": AsgiHandler()})
