from channels.staticfiles import (
    StaticFilesHandler,  # want: CHN305 "channels.staticfiles.StaticFilesHandler is gone from Channels 4"
    StaticFilesWrapper as Wrapper,  # want: CHN305
)


class Handler(StaticFilesHandler):
    def serve(self, request):
        return super().serve(request)


class Static(Wrapper):
    staticfiles_handler_class = Handler
