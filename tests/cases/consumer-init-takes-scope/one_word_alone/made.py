from hub.channels import Feed

feed = Feed({"type": "http"})  # want: CHN104
