ROUTER = "chat.router.application"
