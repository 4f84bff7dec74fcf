from .channels import http
from .channels.http import AsgiHandler, AsgiRequest


def web_shop():
    return AsgiHandler("web"), http.AsgiHandler("market"), AsgiRequest({})
