from channels.routing import ProtocolTypeRouter
from django import http
from serverless_kit.adapters import AsgiHandler, AsgiRequest
from serverless_kit import channels


class Handler(AsgiHandler):
    request_class = AsgiRequest


def not_found(request):
    return http.HttpResponseNotFound(request.path)


def lambda_handler(event, context):
    handler = Handler(channels.http.AsgiHandler)
    return handler(event, context)


application = ProtocolTypeRouter({"http": AsgiHandler()})
