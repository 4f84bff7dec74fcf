from typing import List, Optional

from channels.http import AsgiRequest  # want: CHN302


def accepted_types(request: AsgiRequest) -> List[str]:  # want: CHN302
    return request.META.get("HTTP_ACCEPT", "").split(",")


class RequestLog:
    last: Optional[AsgiRequest] = None  # want: CHN302

    def add(self, request):
        self.last = request


def serve(scope):
    from channels.http import AsgiHandler  # want: CHN302

    handler: AsgiHandler = AsgiHandler()  # want: CHN302, CHN302
    return handler.handle(scope, print, b"")


def build(request_class=AsgiRequest):  # want: CHN302
    return request_class
