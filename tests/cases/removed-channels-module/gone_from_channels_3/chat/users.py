from channels import auth


def anonymous():
    return auth.AnonymousUser()  # want: CHN305
