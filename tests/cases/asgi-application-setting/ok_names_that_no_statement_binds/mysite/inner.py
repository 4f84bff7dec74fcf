from mysite.starred import *  # noqa: F403
