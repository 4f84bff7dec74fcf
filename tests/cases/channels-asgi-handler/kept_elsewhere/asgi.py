import handlers

application = handlers.registry().AsgiHandler
http = handlers.HANDLER
