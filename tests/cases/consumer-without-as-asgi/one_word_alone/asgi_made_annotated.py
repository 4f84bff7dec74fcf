from base import Feed

application: object = Feed()  # want: CHN202
