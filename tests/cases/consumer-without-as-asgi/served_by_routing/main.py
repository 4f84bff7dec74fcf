from consumers import Chat

application = Chat
