from channels import default_app_config  # want: CHN305
