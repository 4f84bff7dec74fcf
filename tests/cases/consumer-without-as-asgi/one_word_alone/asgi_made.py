from base import Feed

application = Feed()  # want: CHN202
