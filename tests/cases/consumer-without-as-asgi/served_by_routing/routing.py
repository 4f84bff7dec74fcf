from consumers import Chat

application = Chat  # want: CHN101
