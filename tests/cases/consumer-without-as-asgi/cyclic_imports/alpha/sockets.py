from beta.sockets import Feed, Ticker

Clock = Ticker
